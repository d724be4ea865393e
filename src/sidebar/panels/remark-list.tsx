import type { Remark } from "../../core/tool.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { PagedList } from "../widgets/paged-list.tsx";

interface RemarkListProps {
	readonly title: string;
	readonly remarks: readonly Remark[];
	readonly initiallyOpen?: boolean;
}

/** What is not done, and why. */
export function RemarkList({ title, remarks, initiallyOpen = false }: RemarkListProps) {
	if (remarks.length === 0) return null;
	return (
		<Disclosure title={title} count={remarks.length} initiallyOpen={initiallyOpen}>
			<PagedList
				label={title}
				find={`Find in "${title}"`}
				items={remarks}
				keyOf={(_, index) => String(index)}
				textOf={({ label, reason }) => `${label} ${reason}`}
				show={({ label, reason }) => (
					<>
						{label}
						<div class="hint">{reason}</div>
					</>
				)}
			/>
		</Disclosure>
	);
}
