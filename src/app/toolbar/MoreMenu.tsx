/** The button of the menu; the menu itself is loaded when it is first asked for. */
import { Menu } from "lucide-react";
import { useState } from "react";
import { t } from "../../core/messages/index.ts";
import { Button } from "../ui/Button.tsx";
import { Apart } from "../ui/Guard.tsx";
import { ahead, latePart } from "../ui/late-part.ts";

const load = async () => (await import("./MenuPopup.tsx")).MenuPopup;
const MenuPopup = latePart(load);

export function MoreMenu() {
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      aria-label={t("shell.more")}
      aria-haspopup="menu"
      title={t("shell.more")}
      onPointerEnter={() => ahead(load)}
      onClick={() => setWanted(true)}
    >
      <Menu />
    </Button>
  );
  if (!wanted) return button;
  return (
    <Apart fallback={button}>
      <MenuPopup>
        <Menu />
      </MenuPopup>
    </Apart>
  );
}
