import { useLayoutEffect, useState } from "preact/hooks";
import type { Home } from "../../core/home-answer.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { EmptyState } from "../widgets/empty-state.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";

/** What tools have nothing to do with while no creator is on the Roster, in words; the others tell it themselves. */
const WITHOUT_CREATORS: { readonly [toolId: string]: string } = {
	"write-outreach": "There is nobody to write to yet",
	"share-copy": "There is nothing to show a client yet",
	"freeze-formulas": "There is nothing to freeze yet",
	"export-tabs": "There is nothing to export yet",
};

/** Why a tool would have nothing to work on, as far as home has read; `undefined` if it has. */
export function lacks(toolId: string, { filledTabs }: Home): string | undefined {
	const isLacking = toolId === "write-outreach" ? !filledTabs.includes("Roster") : filledTabs.length === 0;
	return isLacking ? WITHOUT_CREATORS[toolId] : undefined;
}

interface NeedsPanelProps {
	readonly title: string;
	/** What is lacking, as home knew it. */
	readonly lacking: string;
	/** Whether the workbook has a tracker. */
	readonly isSetUp: boolean;
	/** Somebody may have filled the tabs since home was read. */
	readonly onRead: (home: Home) => void;
	readonly onOpen: (toolId: string) => void;
	/** To the tool, whatever it lacks: a workbook may have tabs of its own. */
	readonly onAnyway: () => void;
	readonly onHome: () => void;
}

/** In the place of a tool that has nothing to work on: it looks once more, and says what to do first. */
export function NeedsPanel({ title, lacking, isSetUp, onRead, onOpen, onAnyway, onHome }: NeedsPanelProps) {
	const server = useServer();
	const [looked, setLooked] = useState(false);
	const look = async () => {
		const home = await server.call<Home>("home", {});
		if (!home) return;
		setLooked(true);
		onRead(home);
	};
	useLayoutEffect(() => {
		void look();
	}, []);
	const [tool, action] = isSetUp
		? ["import-creators", "Import creators"]
		: ["set-up-tracker", "Set up tracker"];
	return (
		<Panel title={title} step="needs" onBack={onHome}>
			<ErrorBox message={server.problem} again={look} />
			{server.busy ? <Progress label="Reading the tracker" slow={server.slow} /> : null}
			{looked && !server.busy ? (
				<EmptyState
					icon={tool}
					title={lacking}
					action={action}
					onAct={() => onOpen(tool)}
					besides={
						<Button look="link" onClick={onAnyway}>
							Go on all the same
						</Button>
					}
				>
					{isSetUp
						? "The Roster has no creators. Any list or export will do, and you see what would be added before it is."
						: "This spreadsheet has no campaign tracker. It takes one click, and touches nothing else."}
				</EmptyState>
			) : null}
		</Panel>
	);
}
