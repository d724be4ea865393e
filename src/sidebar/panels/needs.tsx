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

/** The tab without which a tool can do nothing at all. */
const WITHOUT_TAB: { readonly [toolId: string]: string } = {
	"build-roster": "Roster",
	"allocate-budget": "Roster",
	"plan-deliverables": "Plan",
	"write-briefs": "Deliverables",
	"measure-results": "Results",
	"write-report": "Results",
};

/** Whether the tab is there that a tool needs; the Roster for those that need none in particular. */
export function hasTabs(toolId: string, { missingTabs }: Home): boolean {
	return !missingTabs.includes(WITHOUT_TAB[toolId] ?? "Roster");
}

/** Why a tool would have nothing to work on, as far as home has read; `undefined` if it has. */
export function lacks(toolId: string, home: Home): string | undefined {
	const tab = WITHOUT_TAB[toolId];
	if (tab !== undefined && !hasTabs(toolId, home)) return `There is no ${tab} tab yet`;
	const isLacking =
		toolId === "write-outreach" ? !home.filledTabs.includes("Roster") : home.filledTabs.length === 0;
	return isLacking ? WITHOUT_CREATORS[toolId] : undefined;
}

interface NeedsPanelProps {
	readonly title: string;
	/** What is lacking, as home knew it. */
	readonly lacking: string;
	/** Whether the workbook has the tabs of a tracker that the tool needs. */
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
						: "Set up tracker adds the tabs that are missing, and touches nothing else."}
				</EmptyState>
			) : null}
		</Panel>
	);
}
