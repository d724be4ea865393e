import type { ServiceContext } from "./context.ts";
import { signatureMismatch } from "./exception.ts";
import { enumeration, expose } from "./expose.ts";
import { htmlPage } from "./html-service.ts";
import { createMenu } from "./menu.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;

const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;
const LABELS: { readonly [button: string]: string } = { OK: "OK", CANCEL: "Cancel", YES: "Yes", NO: "No" };

/** The spreadsheet's user interface: menus, sidebar, dialogs. */
export function createUi(context: ServiceContext): Ui {
	const buttons = enumeration<Ui["Button"]>("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
	const buttonSets = enumeration<Ui["ButtonSet"]>("ButtonSet", [
		"OK",
		"OK_CANCEL",
		"YES_NO",
		"YES_NO_CANCEL",
	]);
	const showDialog = (html: unknown, title: unknown, modal: boolean) => {
		const method = `Ui.${modal ? "showModalDialog" : "showModelessDialog"}`;
		const page = htmlPage(html, method);
		if (typeof title !== "string") throw signatureMismatch(method, [html, title]);
		context.ui.showDialog(
			title,
			page.content,
			page.width ?? DIALOG_WIDTH,
			page.height ?? DIALOG_HEIGHT,
			modal,
		);
	};
	return expose<Ui>(context.guard, "Ui", {
		plain: { Button: buttons, ButtonSet: buttonSets },
		menus: {
			createMenu: (caption) => createMenu(context, caption),
			createAddonMenu: () => createMenu(context, context.addOnName),
		},
		shows: {
			alert: (...args: readonly (string | ButtonSet)[]): Button => {
				const alert = readAlert(args, buttonSets);
				const pressed = context.ui.alert(alert.title, alert.message, alert.buttons.map(labelOf));
				const name = alert.buttons.find((button) => labelOf(button) === pressed) ?? "CLOSE";
				return buttons[name as keyof typeof buttons];
			},
			showSidebar(html) {
				const page = htmlPage(html, "Ui.showSidebar");
				context.ui.showSidebar(page.title, page.content);
			},
			showModalDialog: (html, title) => showDialog(html, title, true),
			showModelessDialog: (html, title) => showDialog(html, title, false),
		},
	});
}

/** `alert(prompt)`, `alert(prompt, buttons)` or `alert(title, prompt, buttons)`. */
function readAlert(args: readonly unknown[], buttonSets: Ui["ButtonSet"]) {
	const texts = args.length === 3 ? args.slice(0, 2) : args.slice(0, 1);
	const set = args.length === 1 ? buttonSets.OK : args[args.length - 1];
	const known = Object.values(buttonSets).includes(set as ButtonSet);
	if (args.length < 1 || args.length > 3 || !known || texts.some((text) => typeof text !== "string")) {
		throw signatureMismatch("Ui.alert", args);
	}
	const [title, message] = texts.length === 2 ? texts : ["", texts[0]];
	return { title: String(title), message: String(message), buttons: String(set).split("_") };
}

function labelOf(button: string): string {
	return LABELS[button] ?? button;
}
