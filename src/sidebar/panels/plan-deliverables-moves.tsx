import type { MovablePost, Moves } from "../../core/deliverables/move-changes.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { PagedList } from "../widgets/paged-list.tsx";

interface MovesProps {
	readonly posts: readonly MovablePost[];
	readonly moves: Moves;
	readonly onChange: (moves: Moves) => void;
}

/** Moves posts to another status, as far as the order of the work allows it. */
export function PlanDeliverablesMoves({ posts, moves, onChange }: MovesProps) {
	if (posts.length === 0) return null;
	const move = (id: string, to: string) => {
		const { [id]: _, ...others } = moves;
		onChange(to === "" ? others : { ...others, [id]: to });
	};
	return (
		<Disclosure title="Move posts on" about="Concept received, draft approved, post live">
			<PagedList
				label="Posts to move"
				items={posts}
				keyOf={({ id }) => id}
				textOf={({ label }) => label}
				show={({ id, label, status, next }) => (
					<ChoiceField
						label={label}
						value={moves[id] ?? ""}
						choices={[
							{ value: "", text: `${status} (now)` },
							...next.map((to) => ({ value: to, text: `to ${to}` })),
						]}
						onChange={(to) => move(id, to)}
					/>
				)}
			/>
		</Disclosure>
	);
}
