import type { UserInterface } from "../../runtime-types.ts";
import type { Session } from "../session.ts";

type Shown = Pick<Session, "menus" | "sidebar" | "dialog" | "toast">;

/** What scripts show goes to the page's stores. Alerts must block the script, and only the browser's own boxes do. */
export function createUserInterface({ menus, sidebar, dialog, toast }: Shown): UserInterface {
	let shown = 0;
	return {
		toast: (message, title, seconds) => toast.set({ message, title, seconds }),
		alert: showAlert,
		showSidebar: (title, html) => sidebar.set({ key: ++shown, title, html }),
		showDialog: (title, html, width, height, modal) =>
			dialog.set({ key: ++shown, title, html, width, height, modal }),
		setMenus: menus.set,
	};
}

function showAlert(title: string, message: string, buttons: readonly string[]): string {
	const text = title === "" ? message : `${title}\n\n${message}`;
	const [first = "OK", ...others] = buttons;
	if (others.length === 0) {
		window.alert(text);
		return first;
	}
	const isPlain =
		others.length === 1 && first.toLowerCase() === "ok" && others[0]!.toLowerCase() === "cancel";
	if (
		window.confirm(
			isPlain ? text : `${text}\n\nOK means "${first}", Cancel means "${others.join('" or "')}".`,
		)
	)
		return first;
	return others.length === 1 ? others[0]! : showAlert(title, message, others);
}
