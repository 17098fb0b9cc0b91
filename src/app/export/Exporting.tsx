/** The export: how it is to be, and before that, where one is wanted, the rectangle. */
import type { OpenDialog } from "../open-dialog.ts";
import { useParts } from "../editor-context.tsx";
import { ExportDialog } from "./ExportDialog.tsx";
import { RegionPicker } from "./RegionPicker.tsx";
import { regionText } from "./region-text.ts";

interface ExportingProps {
  readonly dialog: OpenDialog | undefined;
  readonly onClose: () => void;
}

export function Exporting({ dialog, onClose }: ExportingProps) {
  const { shell } = useParts();
  if (dialog?.name === "region")
    return (
      <RegionPicker onClose={onClose} onPick={(region) => shell.openExport(regionText(region))} />
    );
  return <ExportDialog about={dialog?.about} onClose={onClose} />;
}
