export function focusGrid(): void {
	// Shown within another page, it does not take the focus from what is read there.
	if (window.parent !== window && !document.hasFocus()) return;
	document.getElementById("grid")?.focus({ preventScroll: true });
}

/** F6 goes from one part of the page to the next, since Tab moves inside the grid. */
export function focusNextRegion(from: Element | null): void {
	const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
	const at = regions.findIndex((region) => region === from || region.contains(from));
	regions[(at + 1) % regions.length]?.focus();
}
