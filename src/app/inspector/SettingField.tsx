/** One setting of a box, drawn as its entry in the registry says. */
import type { Component } from "../../core/catalogue/component.ts";
import { checkSetting, defaultOf, type Setting } from "../../core/catalogue/settings.ts";
import { setSetting } from "../../core/document/edit.ts";
import type { DiagramNode, SettingValue } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { nameOf } from "../../core/messages/names.ts";
import { useEditor } from "../editor-context.tsx";
import { ChoiceField, ListField, NumberField, SwitchField, TextField } from "./fields.tsx";

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
  const shared = {
    name: setting.name,
    help: setting.help,
    note: assumed && setting.type === "number" ? t("inspector.assumed") : undefined,
  };
  switch (setting.type) {
    case "number":
      return (
        <NumberField
          {...shared}
          unit={setting.unit}
          value={typeof own === "number" ? own : undefined}
          placeholder={typeof fallback === "number" ? `~ ${fallback}` : undefined}
          check={(value) => checkSetting(setting, value)?.hint}
          onChange={change}
        />
      );
    case "boolean":
      return (
        <SwitchField
          {...shared}
          value={typeof own === "boolean" ? own : fallback === true}
          onChange={(value) => change(value === (fallback ?? false) ? undefined : value)}
        />
      );
    case "choice":
      return (
        <ChoiceField
          {...shared}
          value={typeof own === "string" ? own : ""}
          empty={
            typeof fallback === "string"
              ? nameOf("choices", fallback, fallback)
              : t("inspector.unset")
          }
          choices={(setting.choices ?? [])
            .filter((choice) => choice !== fallback)
            .map((id) => ({ id, name: nameOf("choices", id, id) }))}
          onChange={(id) => change(id === "" ? undefined : id)}
        />
      );
    case "list":
      return (
        <ListField
          {...shared}
          value={Array.isArray(own) ? own.map(String) : []}
          onChange={(list) => change(list.length === 0 ? undefined : list)}
        />
      );
    case "text":
      return (
        <TextField
          {...shared}
          value={typeof own === "string" ? own : ""}
          onChange={(text) => change(text === "" ? undefined : text)}
        />
      );
  }
}
