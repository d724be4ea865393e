export { allocate } from "./allocate.ts";
export type {
	Allocation,
	AllocationOptions,
	AllocationProblem,
	AllocationStatus,
	Conflict,
	ConflictMember,
	CreatorOffer,
	GroupRule,
	PackageOffer,
} from "./types.ts";
