export declare function moveInto(from: string, to: string): void;
