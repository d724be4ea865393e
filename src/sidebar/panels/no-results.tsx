import { Button } from "../widgets/button.tsx";
import { EmptyState } from "../widgets/empty-state.tsx";

interface NoResultsProps {
	readonly onOpen: (toolId: string) => void;
	readonly onAgain: () => void;
}

/** Results is empty, so nothing can be measured or reported. */
export function NoResults({ onOpen, onAgain }: NoResultsProps) {
	return (
		<EmptyState
			icon="import-results"
			title="Results has no posts yet"
			action="Import results"
			onAct={() => onOpen("import-results")}
			besides={
				<Button look="link" onClick={onAgain}>
					Read again
				</Button>
			}
		>
			Take what the platforms, your shop or Google Analytics export, or type figures into Results.
		</EmptyState>
	);
}
