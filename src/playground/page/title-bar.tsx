import type { JSX } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { pageMenus } from "./commands.ts";
import { useDocuments } from "./documents/use-documents.ts";
import { useWorkbookVersion } from "./grid/use-layout.ts";
import { MenuBar } from "./menu-bar.tsx";
import { FIRST_USER } from "./people.ts";
import { PeopleBar } from "./people-bar.tsx";
import type { ShowWorkbook } from "./sample-entries.ts";
import type { Session } from "./session.ts";
import { useStore } from "./store.ts";

interface TitleBarProps {
	readonly session: Session;
	readonly show: ShowWorkbook;
}

export function TitleBar({ session, show }: TitleBarProps): JSX.Element {
	const name = useStore(session.name);
	const saving = useStore(session.saving);
	useLayoutEffect(() => {
		const who = session.person.name === FIRST_USER.name ? "" : `${session.person.name} - `;
		document.title = `${who}${name} - Creator Campaign Planner`;
	}, [name]);
	useStore(session.menus);
	useDocuments(session.documents);
	useStore(session.selection);
	useStore(session.trouble);
	useStore(session.shared.heldLock);
	useStore(session.shared.people);
	useWorkbookVersion(session.workbook);
	const rename = (input: HTMLInputElement) => {
		const typed = input.value.trim();
		if (typed === "") input.value = name;
		else session.name.set(typed);
	};
	return (
		<div class="title-bar">
			<svg class="logo" viewBox="0 0 40 40" aria-hidden="true">
				<rect x="7" y="4" width="26" height="32" rx="3" fill="#188038" />
				<path
					d="M12 14h16v14H12zM12 18.7h16M12 23.3h16M20 14v14"
					fill="none"
					stroke="#fff"
					stroke-width="2"
				/>
			</svg>
			<div class="title-lines">
				<h1 class="workbook-title">
					<input
						class="workbook-name"
						aria-label="Name of the workbook"
						spellcheck={false}
						value={name}
						onBlur={(event) => rename(event.currentTarget)}
						onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
					/>
					<span class="badge">Offline playground</span>
					<span class="saving">{saving}</span>
				</h1>
				<MenuBar menus={pageMenus(session, show)} />
			</div>
			<PeopleBar session={session} />
		</div>
	);
}
