import type { ComponentType } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { isProblem } from "../../core/problem.ts";
import { scriptOnDemand } from "../script-on-demand.ts";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import type * as OwnPanels from "./own-panels.ts";
import type { OwnPanelProps } from "./own-panels.ts";

declare const Panels_: typeof OwnPanels;

/** The tools that ask for more than fields, by id; all others share `ToolPanel`. */
const IDS = [
	"import-creators",
	"build-roster",
	"write-outreach",
	"allocate-budget",
	"plan-deliverables",
	"write-briefs",
	"check-captions",
	"read-comments",
	"export-tabs",
	"import-results",
	"measure-results",
	"write-report",
] as const;

export type OwnPanelId = (typeof IDS)[number];

export function hasOwnPanel(toolId: string): toolId is OwnPanelId {
	return (IDS as readonly string[]).includes(toolId);
}

/** They are three quarters of the sidebar's script, and home needs none of them: they come while the tracker is read. */
export const panels = scriptOnDemand("panels", () => (typeof Panels_ === "undefined" ? undefined : Panels_));

/** A tool's own panel; until the panels have come, the wait for them. */
export function OwnPanel({ id, ...props }: OwnPanelProps & { readonly id: OwnPanelId }) {
	const [present, setPresent] = useState(panels.present);
	const [problem, setProblem] = useState<string>();
	const load = async () => {
		setProblem(undefined);
		const answer = await panels.load();
		if (isProblem(answer)) setProblem(answer.problem);
		else setPresent(answer);
	};
	useLayoutEffect(() => {
		if (!present) void load();
	}, []);
	const Shown: ComponentType<OwnPanelProps> | undefined = present?.ownPanels[id];
	if (Shown) return <Shown {...props} />;
	return (
		<Panel title={props.title} step="wait" onBack={props.onHome}>
			<ErrorBox message={problem} again={load} />
			{problem ? null : <Progress label="Opening the panel" />}
		</Panel>
	);
}
