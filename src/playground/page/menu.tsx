import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isCheckable, isSubmenu, type MenuEntry } from "./menu-items.ts";

interface MenuProps {
	readonly label: string;
	readonly entries: readonly MenuEntry[];
	/** Closes the whole menu after a command, or this level after Escape. */
	onClose(all: boolean): void;
}

/** An open menu. Arrow keys, Home, End and first letters move; Right opens a submenu, Left and Escape close. */
export function Menu({ label, entries, onClose }: MenuProps): JSX.Element {
	const list = useRef<HTMLDivElement>(null);
	const [open, setOpen] = useState(-1);
	useLayoutEffect(() => items(list.current)[0]?.focus(), []);

	const onKeyDown = (event: KeyboardEvent) => {
		const all = items(list.current);
		const at = all.indexOf(document.activeElement as HTMLElement);
		const next = nextIndex(event.key, at, all);
		const nested = list.current?.parentElement?.closest("[role=menu]");
		if (next !== undefined) all[next]?.focus();
		else if (event.key === "Escape" || (event.key === "ArrowLeft" && nested)) onClose(false);
		else if (event.key === "Tab") onClose(true);
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	const activate = (entry: MenuEntry, index: number) => {
		if (entry === "separator") return;
		if (isSubmenu(entry)) return setOpen(index);
		if (entry.disabled) return;
		onClose(true);
		entry.run();
	};
	return (
		<div ref={list} class="menu" role="menu" aria-label={label} onKeyDown={onKeyDown}>
			{entries.map((entry, index) =>
				entry === "separator" ? (
					<hr key={index} class="menu-separator" />
				) : (
					<div
						key={entry.label}
						class="menu-line"
						role="presentation"
						onPointerEnter={() => setOpen(isSubmenu(entry) ? index : -1)}
					>
						<button
							type="button"
							{...roleOf(entry)}
							class="menu-item"
							tabIndex={-1}
							aria-disabled={!isSubmenu(entry) && entry.disabled === true}
							aria-haspopup={isSubmenu(entry) ? "menu" : undefined}
							aria-expanded={isSubmenu(entry) ? open === index : undefined}
							onClick={() => activate(entry, index)}
							onKeyDown={(event) => {
								if (event.key !== "ArrowRight" || !isSubmenu(entry)) return;
								setOpen(index);
								event.stopPropagation();
							}}
						>
							<span>{entry.label}</span>
							{isSubmenu(entry) ? <span class="menu-arrow" /> : <kbd>{entry.shortcut}</kbd>}
						</button>
						{isSubmenu(entry) && open === index && (
							<Menu
								label={entry.label}
								entries={entry.entries}
								onClose={(all) => {
									setOpen(-1);
									items(list.current)[
										entries.slice(0, index).filter((one) => one !== "separator").length
									]?.focus();
									if (all) onClose(true);
								}}
							/>
						)}
					</div>
				),
			)}
		</div>
	);
}

function roleOf(entry: MenuEntry) {
	return isCheckable(entry)
		? ({ role: "menuitemcheckbox", "aria-checked": entry.checked ?? false } as const)
		: ({ role: "menuitem" } as const);
}

/** The items of this level, without those of an open submenu. */
function items(list: HTMLElement | null): HTMLElement[] {
	return [...(list?.querySelectorAll<HTMLElement>(":scope > .menu-line > .menu-item") ?? [])];
}

function nextIndex(key: string, at: number, all: readonly HTMLElement[]): number | undefined {
	if (key === "ArrowDown") return (at + 1) % all.length;
	if (key === "ArrowUp") return (at - 1 + all.length) % all.length;
	if (key === "Home") return 0;
	if (key === "End") return all.length - 1;
	if (key.length !== 1 || key === " ") return undefined;
	const starts = (item: HTMLElement) => item.textContent?.toLowerCase().startsWith(key.toLowerCase());
	const later = all.findIndex((item, index) => index > at && starts(item));
	const found = later >= 0 ? later : all.findIndex(starts);
	return found >= 0 ? found : undefined;
}
