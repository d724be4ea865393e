import { attempt } from "./attempt.ts";
import type { Session } from "./session.ts";

/** Takes back this user's last step, or does it again; says why where that cannot be done. */
export function travel(session: Session, way: "undo" | "redo"): void {
	void attempt(session, () => {
		session.workbook[way]();
	});
}
