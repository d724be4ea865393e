import { Fragment } from "preact";
import type { PlanConflictMember } from "../../core/planning/answer-types.ts";
import type { AllocateForm } from "../../core/planning/form.ts";
import type { AllocateSolved } from "../../core/planning/panel-answers.ts";
import { Button } from "../widgets/button.tsx";
import { Note } from "../widgets/note.tsx";

interface AllocateStatusProps {
	readonly solved: AllocateSolved;
	readonly busy: boolean;
	readonly onMend: (form: AllocateForm) => void;
	readonly onLonger: () => void;
}

/** How good the plan is, or why there is none and what would help. */
export function AllocateStatus({ solved, busy, onMend, onLonger }: AllocateStatusProps) {
	const { status, message, conflict, gap, chosen } = solved.plan;
	const many = conflict.reduce((most, member) => Math.max(most, member.conflict ?? 1), 1);
	if (status === "optimal" && solved.plan.costCents === 0) {
		return (
			<Note tone="warn">
				<b>This plan spends nothing.</b> {message}
			</Note>
		);
	}
	if (status === "optimal") {
		return (
			<Note tone="good">
				<b>Best possible plan.</b>{" "}
				{chosen.length > 0 ? "Proven: no other choice under these rules brings more." : message}
			</Note>
		);
	}
	if (status === "infeasible") {
		return (
			<>
				<Note tone="warn">
					<b>These rules cannot all be kept.</b>{" "}
					{many > 1
						? `There are ${many} conflicts: change one rule of each, or the fees behind them.`
						: "Change one of them, or the fees behind them."}
				</Note>
				{Array.from({ length: many }, (_, at) => (
					<Fragment key={at}>
						{many > 1 ? <h2>Conflict {at + 1}</h2> : null}
						<ul
							class="plain stack"
							aria-label={many > 1 ? `Rules in conflict ${at + 1}` : "Rules in conflict"}
						>
							{conflict.map((member, index) =>
								(member.conflict ?? 1) === at + 1 ? (
									<RuleInConflict
										key={member.rule}
										member={member}
										mended={solved.mends[index] ?? null}
										busy={busy}
										onMend={onMend}
									/>
								) : null,
							)}
						</ul>
					</Fragment>
				))}
			</>
		);
	}
	const hasMore = status !== "invalid";
	return (
		<Note tone="warn">
			<b>{status === "feasible" ? "Best plan found in the time." : "No plan yet."}</b>{" "}
			{status === "feasible" && gap !== null
				? `It is at most ${showShare(gap)} below the best there is.`
				: message}
			{hasMore ? (
				<div class="actions">
					<Button disabled={busy} onClick={onLonger}>
						Search longer
					</Button>
				</div>
			) : null}
		</Note>
	);
}

interface RuleInConflictProps {
	readonly member: PlanConflictMember;
	readonly mended: AllocateForm | null;
	readonly busy: boolean;
	readonly onMend: (form: AllocateForm) => void;
}

function RuleInConflict({ member: { words, change }, mended, busy, onMend }: RuleInConflictProps) {
	return (
		<li class="card stack">
			<b>{words}</b>
			<span class="hint">{change}</span>
			{mended ? (
				<div>
					<Button
						disabled={busy}
						label={`Change this and solve again: ${words}`}
						onClick={() => onMend(mended)}
					>
						Change this and solve again
					</Button>
				</div>
			) : null}
		</li>
	);
}

/** Rounded up, so that the promise holds: `0.4%`. */
function showShare(share: number): string {
	return `${(Math.ceil(share * 1000) / 10).toLocaleString("en-US")}%`;
}
