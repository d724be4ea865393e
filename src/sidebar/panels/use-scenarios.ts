import { useState } from "preact/hooks";
import type { AllocateForm } from "../../core/planning/form.ts";
import type { AllocateSolved } from "../../core/planning/panel-answers.ts";

/** A solved plan kept under a name, with the form it came from. */
export interface Scenario {
	readonly id: number;
	readonly name: string;
	readonly form: AllocateForm;
	readonly solved: AllocateSolved;
}

export interface Scenarios {
	readonly kept: readonly Scenario[];
	/** The one with the same packages and figures, however it was found. */
	same(solved: AllocateSolved): Scenario | undefined;
	keep(form: AllocateForm, solved: AllocateSolved): void;
	rename(id: number, name: string): void;
	forget(id: number): void;
}

/** Kept while the sidebar is open, also when the planner looks at another tool meanwhile. */
const session: { kept: readonly Scenario[] } = { kept: [] };

export function useScenarios(): Scenarios {
	const [kept, setKept] = useState(session.kept);
	const change = (changed: readonly Scenario[]) => {
		session.kept = changed;
		setKept(changed);
	};
	return {
		kept,
		same: (solved) => kept.find((known) => marksOf(known.solved) === marksOf(solved)),
		keep: (form, solved) => {
			const id = Math.max(0, ...kept.map((known) => known.id)) + 1;
			change([...kept, { id, name: freeName(kept), form, solved }]);
		},
		rename: (id, name) => change(kept.map((known) => (known.id === id ? { ...known, name } : known))),
		forget: (id) => change(kept.filter((known) => known.id !== id)),
	};
}

function marksOf({ kpi, plan }: AllocateSolved): string {
	return JSON.stringify([kpi, plan.chosen.map(({ offer, value, costCents }) => [offer, value, costCents])]);
}

/** `Plan A`, `Plan B` …: the first letter that is free. */
function freeName(kept: readonly Scenario[]): string {
	for (let place = 0; ; place++) {
		const name = `Plan ${String.fromCharCode(65 + (place % 26))}${place < 26 ? "" : Math.floor(place / 26)}`;
		if (!kept.some((known) => known.name === name)) return name;
	}
}
