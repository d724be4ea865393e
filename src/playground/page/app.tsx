import type { JSX } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { DocumentPanel } from "./documents/document-panel.tsx";
import { FormulaBar } from "./formula-bar.tsx";
import { AddOnDialog, ProblemDialog } from "./frames/dialogs.tsx";
import { EditWarning } from "./frames/edit-warning.tsx";
import { Sidebar } from "./frames/sidebar.tsx";
import { ToastArea } from "./frames/toast-area.tsx";
import { followLines } from "./grid/follow-lines.ts";
import { Grid } from "./grid/grid.tsx";
import { repairSelection } from "./grid/selection.ts";
import { NamesPanel } from "./names-panel.tsx";
import { focusNextRegion } from "./regions.ts";
import type { ShowWorkbook } from "./sample-entries.ts";
import type { Session } from "./session.ts";
import { SettingsDialog } from "./settings-dialog.tsx";
import { SheetTabs } from "./sheet-tabs.tsx";
import { TitleBar } from "./title-bar.tsx";
import { Toolbar } from "./toolbar.tsx";

interface AppProps {
	readonly session: Session;
	readonly show: ShowWorkbook;
}

export function App({ session, show }: AppProps): JSX.Element {
	useLayoutEffect(
		() =>
			session.workbook.subscribe(({ kind, shifts = [] }) => {
				if (kind !== "shape") return;
				followLines(session, shifts);
				repairSelection(session);
			}),
		[session],
	);
	useLayoutEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.key !== "F6") return;
			event.preventDefault();
			focusNextRegion(document.activeElement);
		};
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	}, []);
	return (
		<div class="app">
			<section aria-label="Workbook">
				<TitleBar session={session} show={show} />
				<Toolbar session={session} />
				<FormulaBar session={session} />
			</section>
			<div class="workspace">
				<main class="sheet" aria-label="Sheet">
					<Grid session={session} />
					<SheetTabs session={session} />
					<ToastArea session={session} />
				</main>
				<DocumentPanel session={session} />
				<NamesPanel session={session} />
				<Sidebar session={session} />
			</div>
			<AddOnDialog session={session} />
			<EditWarning session={session} />
			<SettingsDialog session={session} />
			<ProblemDialog session={session} />
		</div>
	);
}
