/**
 * Puts text on the clipboard; says whether it got there. The older way goes first: it needs no permission, and frames such
 * as Google's or the playground's need not pass on the one for `navigator.clipboard`.
 */
export async function copyText(text: string): Promise<boolean> {
	if (copySelected(text)) return true;
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

function copySelected(text: string): boolean {
	const focused = document.activeElement;
	const field = document.createElement("textarea");
	field.value = text;
	field.className = "hidden";
	document.body.append(field);
	field.select();
	try {
		return document.execCommand("copy");
	} catch {
		return false;
	} finally {
		field.remove();
		if (focused instanceof HTMLElement) focused.focus();
	}
}
