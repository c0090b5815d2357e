/** Ways into a workspace that one is not in yet; see scope.ts. */
export { throughDoor } from "./scope";
