/** The details of a box: label, why, and the settings that its component has. */
import { ANYTHING } from "../../core/catalogue/anything.ts";
import { rolesOf } from "../../core/catalogue/node-roles.ts";
import { settingsFor } from "../../core/catalogue/settings.ts";
import { updateNode } from "../../core/document/edit.ts";
import type { DiagramNode } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { isMark, kindOfBox } from "../../core/scene/box-text.ts";
import { relabel } from "../../editor/relabel.ts";
import { relabelMark } from "../../editor/relabel-mark.ts";
import { useEditor } from "../editor-context.tsx";
import { Icon } from "../ui/Icon.tsx";
import { TextField } from "./fields.tsx";
import styles from "./Inspector.module.css";
import { Looks } from "./Looks.tsx";
import { SettingField } from "./SettingField.tsx";

export function NodeDetails({ node }: { readonly node: DiagramNode }) {
  const editor = useEditor();
  const component = editor.catalogue.find(node.component) ?? ANYTHING;
  const isLoose = isMark(node);
  const isComponent = kindOfBox(node) === "card";
  const generic = component.isA === undefined ? undefined : editor.catalogue.find(component.isA);
  const settings = !isComponent ? [] : settingsFor(component, rolesOf(node, editor.catalogue));

  return (
    <div className={styles.details}>
      <div className={styles.head} data-hue={component.hue}>
        <span className="tile">
          <Icon name={component.icon} />
        </span>
        <div>
          <h2>{component.name}</h2>
          {generic && <p>{generic.name}</p>}
        </div>
      </div>
      <TextField
        name={t(isLoose ? "inspector.text" : "inspector.label")}
        value={node.label}
        isLong={isLoose}
        onChange={(text) =>
          (isLoose ? relabelMark : relabel)(editor, node.id, text, `label ${node.id}`)
        }
      />
      <Looks />
      {isComponent && (
        <TextField
          isLong
          name={t("inspector.why")}
          value={node.why ?? ""}
          placeholder={component.why}
          onChange={(why) =>
            editor.change(
              (document) => updateNode(document, node.id, { why: why === "" ? undefined : why }),
              { step: `why ${node.id}` },
            )
          }
        />
      )}
      {settings.length > 0 && (
        <section className={styles.group}>
          <h3>{t("inspector.settings")}</h3>
          {settings.map((setting) => (
            <SettingField key={setting.id} node={node} component={component} setting={setting} />
          ))}
        </section>
      )}
      {component.figure !== undefined && (
        <section className={styles.group}>
          <h3>{t("inspector.figure")}</h3>
          <p className={styles.figure}>{component.figure}</p>
        </section>
      )}
    </div>
  );
}
