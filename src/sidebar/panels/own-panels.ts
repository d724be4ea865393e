import type { ComponentType } from "preact";
import { AllocateBudgetPanel } from "./allocate-budget.tsx";
import { ImportCreatorsPanel } from "./import-creators.tsx";

export interface OwnPanelProps {
	readonly title: string;
	/** Of this workbook, as they are named. */
	readonly tabNames: readonly string[];
	readonly onHome: () => void;
}

/** The tools that ask for more than fields, by id; all others share `ToolPanel`. */
export const ownPanels: { readonly [toolId: string]: ComponentType<OwnPanelProps> } = {
	"import-creators": ImportCreatorsPanel,
	"allocate-budget": AllocateBudgetPanel,
};
