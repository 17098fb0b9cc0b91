/** Every file of the app's tests finds an empty page and empty storage, though they share a window and its modules. */
import { IDBFactory } from "fake-indexeddb";

globalThis.indexedDB = new IDBFactory();
localStorage.clear();
sessionStorage.clear();
document.head.replaceChildren();
document.body.replaceChildren();
history.replaceState(null, "", "/");
