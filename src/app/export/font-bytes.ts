/** Files of fonts, each loaded once. */

const loaded = new Map<string, Promise<Uint8Array>>();

/** Rejects where it cannot be loaded; a failure is not remembered, so that the next export tries again. */
export function fontBytes(url: string): Promise<Uint8Array> {
  const load = loaded.get(url) ?? fetched(url);
  loaded.set(url, load);
  load.catch(() => loaded.delete(url));
  return load;
}

async function fetched(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
