/** Whether this page can show notices of the system. */
export const mayNotify = (): boolean => 'Notification' in window && Notification.permission === 'granted'
