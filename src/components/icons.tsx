import {
  ArrowLeft,
  ArrowRight,
  Calendar,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  Clock,
  Copy,
  Download,
  ExternalLink,
  Eye,
  EyeOff,
  Info,
  Lock,
  type LucideIcon,
  Menu,
  MessageSquare,
  Minus,
  MoreHorizontal,
  Pencil,
  Plus,
  Printer,
  Redo2,
  Search,
  Send,
  Trash2,
  TriangleAlert,
  Undo2,
  X,
} from "lucide-react";

type IconProps = { size?: number; className?: string };

/*
 * Both our fonts lack arrows and ticks, so these are drawn. Every icon stands beside words that say
 * the same and is hidden from screen readers; an icon alone needs a name on its button.
 */
function drawn(Glyph: LucideIcon) {
  return function Icon({ size = 20, className = "" }: IconProps) {
    return (
      <Glyph
        aria-hidden
        focusable={false}
        size={size}
        strokeWidth={2.25}
        className={`inline-block shrink-0 ${className}`}
      />
    );
  };
}

export const AddIcon = drawn(Plus);
export const ArrowIcon = drawn(ArrowRight);
export const ArrowLeftIcon = drawn(ArrowLeft);
export const BackIcon = drawn(ChevronLeft);
export const CalendarIcon = drawn(Calendar);
export const CheckIcon = drawn(Check);
export const ChevronDownIcon = drawn(ChevronDown);
export const ChevronRightIcon = drawn(ChevronRight);
export const ClockIcon = drawn(Clock);
export const CloseIcon = drawn(X);
export const CommentIcon = drawn(MessageSquare);
export const CopyIcon = drawn(Copy);
export const DownloadIcon = drawn(Download);
export const EditIcon = drawn(Pencil);
export const ExternalIcon = drawn(ExternalLink);
export const HiddenIcon = drawn(EyeOff);
export const InfoIcon = drawn(Info);
export const LockIcon = drawn(Lock);
export const MenuIcon = drawn(Menu);
export const MinusIcon = drawn(Minus);
export const MoreIcon = drawn(MoreHorizontal);
export const PrintIcon = drawn(Printer);
export const RedoIcon = drawn(Redo2);
export const RemoveIcon = drawn(Trash2);
export const SearchIcon = drawn(Search);
export const SendIcon = drawn(Send);
export const UndoIcon = drawn(Undo2);
export const VisibleIcon = drawn(Eye);
export const WarnIcon = drawn(TriangleAlert);
