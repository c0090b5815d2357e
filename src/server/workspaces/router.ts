import {
  adoptFormInput,
  changePurposeInput,
  moveWorkspaceInput,
  protectInput,
  removeWorkspaceInput,
  renameWorkspaceInput,
  restoreWorkspaceInput,
  setWorkspaceLanguageInput,
  setWorkspaceMailsInput,
  workspaceRef,
} from "@/domain/workspaces/schema";
import { personProcedure, workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { readWorkspace } from "./reads";
import { listMyWorkspaces, listTrash } from "./reads/mine";
import {
  adoptForm,
  changePurpose,
  moveWorkspace,
  protect,
  removeWorkspace,
  renameWorkspace,
  restoreWorkspace,
  setWorkspaceLanguage,
  setWorkspaceMails,
} from "./writes";

/** Founding one is `foundingRouter` of the examples, because a new one may begin with a structure. */
export const workspacesRouter = router({
  mine: personProcedure.query(({ ctx }) => listMyWorkspaces(ctx.person)),
  trash: personProcedure.query(({ ctx }) => listTrash(ctx.person)),
  show: workspaceProcedure("workspace.read")
    .input(workspaceRef)
    .query(({ ctx }) => readWorkspace(ctx.scope)),
  changePurpose: workspaceProcedure("workspace.edit")
    .input(changePurposeInput)
    .mutation(({ ctx, input }) => changePurpose(ctx.scope, input)),
  adoptForm: workspaceProcedure("workspace.edit")
    .input(adoptFormInput)
    .mutation(({ ctx, input }) => adoptForm(ctx.scope, input)),
  protect: workspaceProcedure("workspace.edit", { proven: true })
    .input(protectInput)
    .mutation(({ ctx, input }) => protect(ctx.scope, input)),
  setLanguage: workspaceProcedure("workspace.edit")
    .input(setWorkspaceLanguageInput)
    .mutation(({ ctx, input }) => setWorkspaceLanguage(ctx.scope, input)),
  setMails: workspaceProcedure("workspace.edit")
    .input(setWorkspaceMailsInput)
    .mutation(({ ctx, input }) => setWorkspaceMails(ctx.scope, input)),
  rename: workspaceProcedure("workspace.edit")
    .input(renameWorkspaceInput)
    .mutation(({ ctx, input }) => renameWorkspace(ctx.scope, input)),
  move: workspaceProcedure("workspace.edit")
    .input(moveWorkspaceInput)
    .mutation(({ ctx, input }) => moveWorkspace(ctx.scope, input)),
  remove: workspaceProcedure("workspace.remove", { fresh: true })
    .input(removeWorkspaceInput)
    .mutation(({ ctx, input }) => removeWorkspace(ctx.scope, input)),
  restore: workspaceProcedure("workspace.remove", { removed: true })
    .input(restoreWorkspaceInput)
    .mutation(({ ctx, input }) => restoreWorkspace(ctx.scope, input)),
});
