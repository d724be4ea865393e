import type { BoardLine, PostBoard } from "../../core/deliverables/post-board.ts";
import { Chips } from "../widgets/chips.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { PagedList } from "../widgets/paged-list.tsx";

/** Where the posts stand: counts by status, what is overdue and what is due next. */
export function PlanDeliverablesBoard({ board }: { readonly board: PostBoard }) {
	const { counts, late, soon } = board;
	if (counts.length === 0) return null;
	return (
		<div>
			<div class="stack">
				<h2>Where the posts stand</h2>
				<Chips
					chips={[
						{ count: late.length, text: "overdue", tone: "bad" },
						...counts.map(({ status, count }) => ({ count, text: status, tone: toneOf(status) })),
					]}
				/>
			</div>
			<Lines title="Overdue" lines={late} initiallyOpen={late.length <= 5} />
			<Lines title="Due in the next 7 days" lines={soon} initiallyOpen={late.length === 0} />
		</div>
	);
}

interface LinesProps {
	readonly title: string;
	readonly lines: readonly BoardLine[];
	readonly initiallyOpen: boolean;
}

function Lines({ title, lines, initiallyOpen }: LinesProps) {
	if (lines.length === 0) return null;
	return (
		<Disclosure title={title} count={lines.length} initiallyOpen={initiallyOpen}>
			<PagedList
				label={title}
				items={lines}
				keyOf={(_, index) => String(index)}
				textOf={({ label, text }) => `${label} ${text}`}
				show={({ label, text }) => (
					<>
						{label}
						<div class="hint">{text}</div>
					</>
				)}
			/>
		</Disclosure>
	);
}

function toneOf(status: string): "good" | "warn" | "plain" {
	if (status === "live" || status === "approved") return "good";
	return status === "late" || status === "changes asked" ? "warn" : "plain";
}
