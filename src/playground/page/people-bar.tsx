import type { JSX } from "preact";
import type { Session } from "./session.ts";
import { useStore } from "./store.ts";

/** Who has the workbook open; the one at this window comes last, as in Sheets. */
export function PeopleBar({ session }: { readonly session: Session }): JSX.Element {
	const people = useStore(session.shared.people);
	const { person } = session;
	const ordered = [...people.filter((other) => other !== person), person];
	return (
		<ul class="people" aria-label="Who has the workbook open">
			{ordered.map(({ name, color }, index) => {
				const label = index === ordered.length - 1 ? `${name} (you)` : name;
				return (
					<li key={name} class="avatar" title={label} style={{ background: color }}>
						<span aria-hidden="true">{name.charAt(0)}</span>
						<span class="unseen">{label}</span>
					</li>
				);
			})}
		</ul>
	);
}
