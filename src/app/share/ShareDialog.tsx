/** The link that carries the open design, how long it is, and the HTML that shows it in another page. */
import { Copy, FileDown } from "lucide-react";
import { type ReactNode, type RefObject, useMemo, useRef, useState } from "react";
import { perLanguage } from "../../core/messages/language.ts";
import { t } from "../../core/messages/late.ts";
import { designHash } from "../../core/share/link.ts";
import { loadCatalogue } from "../assets.ts";
import { useEditor, useEditorState, useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import styles from "./Share.module.css";
import { embedSnippet, lengthAdvice, linkTo } from "./share-address.ts";

export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { measure } = useEditor();
  const { shell } = useParts();
  const design = useEditorState(({ document }) => document);
  const hash = useMemo(
    () => designHash(design, { catalogue: loadCatalogue(), measure }),
    [design, measure],
  );
  const link = hash === undefined ? undefined : linkTo(hash, location);
  const main = useRef<HTMLButtonElement>(null);
  const saveFile = () => {
    onClose();
    shell.saveToFile();
  };
  return (
    <Modal title={t("share.title")} width={560} initialFocus={main} onClose={onClose}>
      <div className={styles.dialog}>
        <p className={styles.about}>{t("share.about")}</p>
        {link === undefined || hash === undefined || lengthAdvice(link.length) === "file" ? (
          <TooLong main={main} length={link?.length} onSave={saveFile} />
        ) : (
          <Links main={main} link={link} snippet={embedSnippet(hash, design.title, location)} />
        )}
      </div>
    </Modal>
  );
}

/** What most come for has the keyboard first. */
interface MainButton {
  readonly main: RefObject<HTMLButtonElement | null>;
}

interface TooLongProps extends MainButton {
  /** Characters; `undefined` where there are too many boxes to tell. */
  readonly length: number | undefined;
  onSave(): void;
}

function TooLong({ main, length, onSave }: TooLongProps) {
  return (
    <>
      <p className={styles.warning} role="alert">
        {length === undefined ? t("share.too-many") : t("share.too-long", lengthOf(length))}
      </p>
      <div>
        <Button look="filled" ref={main} onClick={onSave}>
          <FileDown />
          {t("share.save-file")}
        </Button>
      </div>
    </>
  );
}

interface LinksProps extends MainButton {
  readonly link: string;
  readonly snippet: string;
}

function Links({ main, link, snippet }: LinksProps) {
  const [news, setNews] = useState("");
  const copy = (text: string, said: string): void =>
    void write(text).then((done) => setNews(done ? said : t("share.not-copied")));
  return (
    <>
      <CopyField name={t("share.link")} text={link}>
        <Button look="filled" ref={main} onClick={() => copy(link, t("share.copied"))}>
          <Copy />
          {t("share.copy")}
        </Button>
      </CopyField>
      <p className={styles.length}>{t("share.length", lengthOf(link.length))}</p>
      {lengthAdvice(link.length) === "long" && (
        <p className={styles.warning} role="note">
          {t("share.long", lengthOf(link.length))}
        </p>
      )}
      <h3 className={styles.heading}>{t("share.embed")}</h3>
      <p className={styles.about}>{t("share.embed-about")}</p>
      <CopyField name={t("share.embed")} text={snippet}>
        <Button onClick={() => copy(snippet, t("share.copied-embed"))}>
          <Copy />
          {t("share.copy-embed")}
        </Button>
      </CopyField>
      <p className={styles.news} role="status">
        {news}
      </p>
    </>
  );
}

interface CopyFieldProps {
  readonly name: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** To be copied by the button, or marked and copied by hand. */
function CopyField({ name, text, children }: CopyFieldProps) {
  return (
    <div className={styles.field}>
      <input
        readOnly
        aria-label={name}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      {children}
    </div>
  );
}

const whole = perLanguage((id) => new Intl.NumberFormat(id));
const lengthOf = (length: number) => ({ length: whole().format(length) });

/** Whether it is on the clipboard; a browser may keep that closed. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
