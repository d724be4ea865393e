import type { MenuItem } from "../runtime-types.ts";
import type { ServiceContext } from "./context.ts";
import { signatureMismatch } from "./exception.ts";
import { expose } from "./expose.ts";

type Menu = GoogleAppsScript.Base.Menu;

const built = new WeakMap<object, { readonly title: string; readonly items: readonly MenuItem[] }>();

/** A menu that is being built; `addToUi` puts it on the screen, in place of one with the same title. */
export function createMenu(context: ServiceContext, title: string): Menu {
	const items: MenuItem[] = [];
	const menu: Menu = expose<Menu>(context.guard, "Menu", {
		menus: {
			addItem(label, functionName) {
				if (typeof label !== "string" || typeof functionName !== "string") {
					throw signatureMismatch("Menu.addItem", [label, functionName]);
				}
				items.push({ label, functionName });
				return menu;
			},
			addSeparator() {
				items.push({ label: "" });
				return menu;
			},
			addSubMenu(subMenu) {
				const added = built.get(subMenu);
				if (added === undefined) throw signatureMismatch("Menu.addSubMenu", [subMenu]);
				items.push({ label: added.title, items: added.items });
				return menu;
			},
			addToUi() {
				if (title !== context.addOnName) {
					throw new Error(
						"A published add-on shows no menu made by createMenu, only Help. Use createAddonMenu for the menu itself.",
					);
				}
				const { menus } = context;
				const same = menus.findIndex((other) => other.title === title);
				menus.splice(same === -1 ? menus.length : same, 1, { title, items: [...items] });
				context.ui.setMenus([...menus]);
			},
		},
	});
	built.set(menu, { title, items });
	return menu;
}
