import type { JSX } from "preact";
import { localeFormat } from "../engine/locale.ts";
import { activeStyle, setNumberFormat, setStyle, toggleStyle } from "./grid/styling.ts";
import { useWorkbookVersion } from "./grid/use-layout.ts";
import { focusGrid } from "./regions.ts";
import type { Session } from "./session.ts";
import { useStore } from "./store.ts";
import { travel } from "./undo.ts";

const ALIGNMENTS = [
	["left", "Align left", "M4 5h12M4 10h7M4 15h10"],
	["center", "Align center", "M4 5h12M6.5 10h7M5 15h10"],
	["right", "Align right", "M4 5h12M9 10h7M6 15h10"],
] as const;

/** The few format commands that trackers need. */
export function Toolbar({ session }: { readonly session: Session }): JSX.Element {
	useWorkbookVersion(session.workbook);
	useStore(session.selection);
	const style = activeStyle(session);
	return (
		<div class="toolbar" role="toolbar" aria-label="Format">
			<Tool label="Undo" path="M4 8h8a4 4 0 0 1 0 8H7M4 8l4-4M4 8l4 4" run={() => travel(session, "undo")} />
			<Tool
				label="Redo"
				path="M16 8H8a4 4 0 0 0 0 8h5M16 8l-4-4M16 8l-4 4"
				run={() => travel(session, "redo")}
			/>
			<span class="tool-gap" />
			<Tool label="Format as percent" text="%" run={() => setNumberFormat(session, "0.00%")} />
			<Tool label="Format as 1,000" text="1,000" run={() => setNumberFormat(session, "#,##0")} />
			<Tool
				label="Format as date"
				text="Date"
				run={() => setNumberFormat(session, localeFormat(session.workbook.locale).date)}
			/>
			<span class="tool-gap" />
			<Tool label="Bold" text="B" pressed={style.bold ?? false} run={() => toggleStyle(session, "bold")} />
			<Tool
				label="Italic"
				text="I"
				pressed={style.italic ?? false}
				run={() => toggleStyle(session, "italic")}
			/>
			<span class="tool-gap" />
			{ALIGNMENTS.map(([align, label, path]) => (
				<Tool
					key={align}
					label={label}
					path={path}
					pressed={style.align === align}
					run={() => setStyle(session, { align })}
				/>
			))}
			<Tool
				label="Wrap text"
				path="M4 5h12M4 10h9a2.5 2.5 0 0 1 0 5h-3m0 0 2-2m-2 2 2 2M4 15h3"
				pressed={style.wrap ?? false}
				run={() => toggleStyle(session, "wrap")}
			/>
		</div>
	);
}

interface ToolProps {
	readonly label: string;
	readonly text?: string;
	readonly path?: string;
	readonly pressed?: boolean;
	run(): void;
}

function Tool({ label, text, path, pressed, run }: ToolProps): JSX.Element {
	return (
		<button
			type="button"
			class={`tool tool-${label.toLowerCase().replaceAll(" ", "-")}`}
			aria-label={label}
			title={label}
			aria-pressed={pressed}
			onClick={() => {
				run();
				focusGrid();
			}}
		>
			{path === undefined ? (
				text
			) : (
				<svg viewBox="0 0 20 20" aria-hidden="true">
					<path d={path} />
				</svg>
			)}
		</button>
	);
}
