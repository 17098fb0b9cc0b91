/** What opens over the page, loaded once the canvas stands; a plain field takes the keys until then. */
import { useState } from "react";
import { t } from "../core/messages/index.ts";
import type { DialogsProps } from "./Dialogs.tsx";
import { EarlyField } from "./ui/EarlyField.tsx";
import { Apart } from "./ui/Guard.tsx";
import { latePart } from "./ui/late-part.ts";

/** After what draws the first box. */
const Aids = latePart(async () => {
  await new Promise((ready) => requestIdleCallback(ready, { timeout: 1000 }));
  return (await import("./Aids.tsx")).Aids;
});

export function Overlays(props: DialogsProps) {
  const { dialog, onClose } = props;
  const name = dialog?.name;
  const [typed, setTyped] = useState("");
  return (
    <Apart
      about={dialog}
      fallback={
        (name === "commands" || name === "connect") && (
          <EarlyField label={t(`commands.${name}`)} typed={typed} onType={setTyped} />
        )
      }
    >
      <Aids
        {...props}
        typed={typed}
        onClose={() => {
          setTyped("");
          onClose();
        }}
      />
    </Apart>
  );
}
