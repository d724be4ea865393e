/**
 * Puts text on the clipboard; says whether the browser let it. The frame of a sidebar mostly lacks the permission for the
 * newer way, but may copy what is selected in it.
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
	const box = document.createElement("textarea");
	box.value = text;
	box.className = "hidden";
	box.tabIndex = -1;
	box.setAttribute("aria-hidden", "true");
	document.body.append(box);
	box.select();
	try {
		return document.execCommand("copy");
	} catch {
		return false;
	} finally {
		box.remove();
		if (focused instanceof HTMLElement) focused.focus();
	}
}
