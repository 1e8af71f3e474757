import type { WorkName } from "../location";

/** Sentences of the Work place: its parts, and what each is for. */
export const workWords = {
  all: "All work",
  list: "Parts of Work",
  parts: {
    toDo: { name: "To do", hint: "Targets to confirm, and what to fill in so that KPIs get a figure" },
    plan: { name: "Plan", hint: "The plan as it was read, and cells to look at" },
    map: { name: "Map", hint: "Milestones, the work plan, two plans side by side" },
    enter: { name: "Enter", hint: "Activities, Members' answers, data sheets" },
    ask: { name: "Ask", hint: "Questions to Members and owners, and their answers" },
    import: { name: "Import", hint: "Survey results or figures from a file" },
  } satisfies Record<WorkName, { name: string; hint: string }>,
} as const;
