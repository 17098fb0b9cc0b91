/** Keeps what the first load needs in two chunks, React and all else: many small ones compress worse and cost requests. */
import type { Plugin } from "vite";

export interface FirstLoad {
  readonly plugin: Plugin;
  /** For the bundler's code splitting. */
  readonly groups: [typeof REACT, { debugName: string; name(id: string): string | null }];
}

/** Apart, so that it is read while the rest still comes, and stays the same from one release to the next. */
const REACT = {
  name: "react",
  test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
  priority: 2,
};

/** The chunk of the modules that the entry imports at once, directly or by others; and one of the icons that come later. */
export function firstLoad(): FirstLoad {
  const first = new Set<string>();
  const late = new Set<string>();
  return {
    plugin: {
      name: "loopboard:first-load",
      apply: "build",
      buildEnd() {
        const imported = (id: string): readonly string[] =>
          this.getModuleInfo(id)?.importedIds ?? [];
        first.clear();
        // The entries themselves stay apart: the page and the manifest name them.
        const entries = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
        for (const id of entries.flatMap(imported)) first.add(id);
        // A set hands out what is added while it is walked.
        for (const id of first) for (const next of imported(id)) first.add(next);
        late.clear();
        const codeOf = (id: string): string => this.getModuleInfo(id)?.code ?? "";
        for (const id of unusedIcons(first, codeOf)) late.add(id);
      },
    },
    groups: [
      REACT,
      {
        debugName: "first",
        name(id) {
          if (late.has(id)) return "late-icons";
          return first.has(id) ? "first" : null;
        },
      },
    ],
  };
}

const ICON = /lucide-react\/dist\/esm\/icons\/([\w-]+)\.mjs$/;
const ICON_INDEX = /lucide-react\/dist\/esm\/lucide-react\.mjs$/;
const ICON_EXPORT = /export \{([^}]*)\} from ['"]\.\/icons\/([\w-]+)\.mjs['"]/g;
const ICON_IMPORT = /import\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/g;

/** One module names all icons there are, so that each seems to be needed at once: those that nothing of the first load names. */
function unusedIcons(
  first: ReadonlySet<string>,
  codeOf: (id: string) => string,
): readonly string[] {
  const index = [...first].find((id) => ICON_INDEX.test(id));
  if (index === undefined) return [];
  const files = new Map<string, string>();
  for (const [, names = "", file = ""] of codeOf(index).matchAll(ICON_EXPORT))
    for (const name of names.split(",")) files.set(name.replace("default as", "").trim(), file);
  const used = new Set<string | undefined>();
  for (const id of first)
    for (const [, names = ""] of codeOf(id).matchAll(ICON_IMPORT))
      for (const name of names.split(",")) used.add(files.get(name.split(" as ")[0]?.trim() ?? ""));
  return [...first].filter((id) => {
    const file = ICON.exec(id)?.[1];
    return file !== undefined && !used.has(file);
  });
}
