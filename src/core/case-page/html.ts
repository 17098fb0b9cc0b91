/** Writes HTML; whatever text is put into it stays text. */
import { escaped } from "../scene/xml.ts";

/** HTML as it stands in the page: made by the functions here, never a person's own text. */
export type Html = string;

/** An element with a class of its own where one is given. */
export const tag = (name: string, children: Html | readonly Html[], className?: string): Html =>
  `<${name}${className === undefined ? "" : ` class="${escaped(className)}"`}>${typeof children === "string" ? children : children.join("")}</${name}>`;

/** An element that holds nothing but text. */
export const say = (name: string, text: string, className?: string): Html =>
  tag(name, escaped(text), className);

/** A person's longer text: blank lines part paragraphs, a line's end stays one. */
export const paragraphs = (text: string): Html =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => tag("p", escaped(part).replaceAll("\n", "<br>")))
    .join("");

/** A titled part of the page; nothing where there is nothing in it. */
export const section = (title: string, children: readonly Html[], className?: string): Html =>
  children.every((child) => child === "")
    ? ""
    : tag("section", [say("h2", title), ...children], className);
