export { UserBadge, UserCard as Card } from './user-card.tsx';
