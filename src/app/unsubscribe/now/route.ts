export { unsubscribeOpened as GET, unsubscribePressed as POST } from "@/server/notifications/door";
