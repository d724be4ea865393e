export interface MailLink {
	readonly href: string;
	/** The message was too long for a link and is left out: it must be pasted. */
	readonly withoutBody: boolean;
}

/** Chrome on Windows gives up beyond about 2,000 characters (stackoverflow.com/questions/4473959, answers of 2014 to 2022). */
const LONGEST = 2000;

/** A mailto: address that opens the planner's own mail program with the message in it (RFC 6068). */
export function mailLink(to: string, subject: string, message: string): MailLink {
	const start = `mailto:${encoded(to).replace(/%40/g, "@")}?subject=${encoded(subject)}`;
	const whole = `${start}&body=${encoded(message.replace(/\r?\n/g, "\r\n"))}`;
	return whole.length <= LONGEST ? { href: whole, withoutBody: false } : { href: start, withoutBody: true };
}

/** Half an emoji, left by a cut-off cell, would make encodeURIComponent throw. */
function encoded(text: string): string {
	return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, ""));
}
