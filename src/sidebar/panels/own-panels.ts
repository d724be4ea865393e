import type { ComponentType } from "preact";
import { AllocateBudgetPanel } from "./allocate-budget.tsx";
import { BuildRosterPanel } from "./build-roster.tsx";
import { CheckCaptionsPanel } from "./check-captions.tsx";
import { ExportTabsPanel } from "./export-tabs.tsx";
import { ImportCreatorsPanel } from "./import-creators.tsx";
import { ImportResultsPanel } from "./import-results.tsx";
import { MeasureResultsPanel } from "./measure-results.tsx";
import type { OwnPanelId } from "./own-panel.tsx";
import { PlanDeliverablesPanel } from "./plan-deliverables.tsx";
import { ReadCommentsPanel } from "./read-comments.tsx";
import { WriteBriefsPanel } from "./write-briefs.tsx";
import { WriteOutreachPanel } from "./write-outreach.tsx";
import { WriteReportPanel } from "./write-report.tsx";

export interface OwnPanelProps {
	readonly title: string;
	/** Of this workbook, as they are named. */
	readonly tabNames: readonly string[];
	readonly onHome: () => void;
	/** To another tool, by its id. */
	readonly onOpen: (toolId: string) => void;
}

/** By the tool's id; a page of their own, `Panels.html`. */
export const ownPanels: { readonly [id in OwnPanelId]: ComponentType<OwnPanelProps> } = {
	"import-creators": ImportCreatorsPanel,
	"build-roster": BuildRosterPanel,
	"write-outreach": WriteOutreachPanel,
	"allocate-budget": AllocateBudgetPanel,
	"plan-deliverables": PlanDeliverablesPanel,
	"write-briefs": WriteBriefsPanel,
	"check-captions": CheckCaptionsPanel,
	"read-comments": ReadCommentsPanel,
	"export-tabs": ExportTabsPanel,
	"import-results": ImportResultsPanel,
	"measure-results": MeasureResultsPanel,
	"write-report": WriteReportPanel,
};
