/** One setting of a box, drawn as its entry in the registry says. */
import type { Component } from "../../core/catalogue/component.ts";
import { checkSetting, defaultOf, type Setting } from "../../core/catalogue/settings.ts";
import { setSetting } from "../../core/document/edit.ts";
import type { DiagramNode, SettingValue } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { useEditor } from "../editor-context.tsx";
import { ValueField } from "./ValueField.tsx";

interface SettingFieldProps {
  readonly node: DiagramNode;
  readonly component: Component;
  readonly setting: Setting;
}

export function SettingField({ node, component, setting }: SettingFieldProps) {
  const editor = useEditor();
  const own = node.settings?.[setting.id];
  const fallback = defaultOf(setting, component);
  const change = (value: SettingValue | undefined) =>
    editor.change((document) => setSetting(document, node.id, setting.id, value), {
      step: `setting ${setting.id} ${node.id}`,
    });
  // Figures that nobody stated never look like facts.
  const assumed = own === undefined && fallback !== undefined;
  return (
    <ValueField
      name={setting.name}
      help={setting.help}
      note={assumed && setting.type === "number" ? t("inspector.assumed") : undefined}
      field={setting}
      value={own}
      usual={fallback}
      placeholder={typeof fallback === "number" ? `~ ${fallback}` : undefined}
      check={(value) => checkSetting(setting, value)?.hint}
      onChange={change}
    />
  );
}
