import type { ComponentChildren } from "preact";
import { EmptyState } from "../widgets/empty-state.tsx";

interface NoCreatorsProps {
	readonly onOpen: (toolId: string) => void;
	readonly besides?: ComponentChildren;
}

/** The Roster is empty, and so are all tools that choose among its creators. */
export function NoCreators({ onOpen, besides }: NoCreatorsProps) {
	return (
		<EmptyState
			icon="import-creators"
			title="The Roster has no creators yet"
			action="Import creators"
			onAct={() => onOpen("import-creators")}
			besides={besides}
		>
			Any list or export will do. You see what would be added before it is.
		</EmptyState>
	);
}
