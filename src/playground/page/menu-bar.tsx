import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Menu } from "./menu.tsx";
import type { MenuEntry } from "./menu-items.ts";
import { focusGrid } from "./regions.ts";

interface MenuBarProps {
	readonly menus: readonly { readonly label: string; readonly entries: readonly MenuEntry[] }[];
}

/** The menus below the workbook's name. */
export function MenuBar({ menus }: MenuBarProps): JSX.Element {
	const bar = useRef<HTMLDivElement>(null);
	const [open, setOpen] = useState(-1);
	const [current, setCurrent] = useState(0);
	const button = (index: number) => bar.current?.querySelectorAll<HTMLElement>(".menu-title")[index];

	useLayoutEffect(() => {
		if (open < 0) return undefined;
		const closeOutside = (event: Event) => {
			if (!(event.target instanceof Node && bar.current?.contains(event.target))) setOpen(-1);
		};
		const closeAtFrame = () => setOpen(-1);
		document.addEventListener("pointerdown", closeOutside);
		window.addEventListener("blur", closeAtFrame);
		return () => {
			document.removeEventListener("pointerdown", closeOutside);
			window.removeEventListener("blur", closeAtFrame);
		};
	}, [open]);

	const onKeyDown = (event: KeyboardEvent) => {
		const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
		if (by !== 0) {
			const next = (current + by + menus.length) % menus.length;
			setCurrent(next);
			if (open >= 0) setOpen(next);
			else button(next)?.focus();
		} else if (event.key === "ArrowDown" && open < 0) setOpen(current);
		else return;
		event.preventDefault();
	};
	return (
		<div ref={bar} class="menu-bar" role="menubar" aria-label="Menu" onKeyDown={onKeyDown}>
			{menus.map(({ label, entries }, index) => (
				<div key={label} class="menu-line" role="presentation">
					<button
						type="button"
						role="menuitem"
						class="menu-title"
						data-region={index === current ? "menu" : undefined}
						aria-haspopup="menu"
						aria-expanded={open === index}
						tabIndex={index === current ? 0 : -1}
						onFocus={() => setCurrent(index)}
						onClick={() => setOpen(open === index ? -1 : index)}
						onPointerEnter={() => open >= 0 && setOpen(index)}
					>
						{label}
					</button>
					{open === index && (
						<Menu
							label={label}
							entries={entries}
							onClose={(all) => {
								setOpen(-1);
								if (all) focusGrid();
								else button(index)?.focus();
							}}
						/>
					)}
				</div>
			))}
		</div>
	);
}
