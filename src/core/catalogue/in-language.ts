/** The catalogue in the person's language: names and why-questions, English names understood as well. */
import { language } from "../messages/language.ts";
import { nameOf } from "../messages/names.ts";
import { buildCatalogue, type Catalogue } from "./catalogue.ts";
import type { Component, Group } from "./component.ts";

/** The same catalogue in English, another one in any other language; own components keep their names. */
export const inLanguage = (catalogue: Catalogue): Catalogue =>
  language() === "en" ? catalogue : buildCatalogue(catalogue.groups.map(groupInLanguage));

const groupInLanguage = (group: Group): Group => ({
  ...group,
  name: nameOf("groups", group.id, group.name),
  components: group.components.map(componentInLanguage),
});

/** A product is called what its maker calls it, and asks what its generic component asks. */
function componentInLanguage(component: Component): Component {
  const { id, isA = id, name: english } = component;
  const name = nameOf("components", id, english);
  const why = nameOf("components", `${isA}.why`, component.why);
  return name === english ? { ...component, why } : { ...component, name, english, why };
}
