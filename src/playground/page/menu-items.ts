/** A line of a menu: a command, a submenu, or a separator. */
export type MenuEntry =
	| {
			readonly label: string;
			readonly shortcut?: string;
			readonly disabled?: boolean;
			/** Present: it can be switched on and off. */
			readonly checked?: boolean;
			run(): void;
	  }
	| { readonly label: string; readonly entries: readonly MenuEntry[] }
	| "separator";

export function isSubmenu(entry: MenuEntry): entry is Extract<MenuEntry, { entries: unknown }> {
	return entry !== "separator" && "entries" in entry;
}

export function isCheckable(entry: MenuEntry): entry is Extract<MenuEntry, { run: unknown }> {
	return entry !== "separator" && "checked" in entry;
}
