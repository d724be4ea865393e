import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { fillTemplate, type TemplateValues } from "../templates/fill-template.ts";
import { PERSONAL_PARTS } from "./outreach-template.ts";

export type Channel = "e-mail" | "DM";

/** The texts for one creator, by the column of the Outreach tab they go to; a direct message has no subject. */
export interface Message {
	readonly subject: string;
	readonly message: string;
	readonly "follow-up": string;
}

/** The columns of a message, in their order. */
export const MESSAGE_COLUMNS: readonly (keyof Message)[] = ["subject", "message", "follow-up"];

/** Writes the texts for one creator, or says what is missing or still in brackets. */
export function composeMessage(
	texts: { readonly [section: string]: string },
	channel: Channel,
	values: TemplateValues,
): Message | Problem {
	const filled = [
		channel === "DM" ? "" : (texts.subject ?? ""),
		texts[channel] ?? "",
		texts["follow-up"] ?? "",
	];
	const parts: string[] = [];
	for (const text of filled) {
		const part = fillTemplate(text, values, PERSONAL_PARTS);
		if (isProblem(part)) return part;
		const gap = gapIn(part);
		if (gap !== undefined) {
			return problem(
				`${quote(gap)} would be sent as it stands. Fill it in where it comes from, this row or the Templates tab, or write it without brackets.`,
			);
		}
		parts.push(part.trim());
	}
	const [subject = "", message = "", followUp = ""] = parts;
	return { subject: subject.replace(/\s+/g, " ").replace(/\.$/, ""), message, "follow-up": followUp };
}

/** That a text as it stands in the sheet still has such a bracket; `undefined` if not. */
export function gapToMind(text: string): string | undefined {
	const gap = gapIn(text);
	return gap === undefined
		? undefined
		: `${quote(gap)} is still in the message. Fill it in before you send it.`;
}

/** A bracket somebody meant to fill in: `[name]`, `{link}`, `<first name>`. */
export function gapIn(text: string): string | undefined {
	return /\[[^[\]\n]{1,60}\]|\{[^{}\n]{1,60}\}|<[a-z][^<>\n]{0,60}>/i.exec(text)?.[0];
}
