/** A line of a menu: a command, a submenu, or a separator. */
export type MenuEntry =
	| { readonly label: string; readonly shortcut?: string; readonly disabled?: boolean; run(): void }
	| { readonly label: string; readonly entries: readonly MenuEntry[] }
	| "separator";

export function isSubmenu(entry: MenuEntry): entry is Extract<MenuEntry, { entries: unknown }> {
	return entry !== "separator" && "entries" in entry;
}
