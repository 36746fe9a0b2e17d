import { WorkNotFound } from "@/app/work-layout";

export default WorkNotFound;
