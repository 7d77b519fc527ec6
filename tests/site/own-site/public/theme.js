// The lab's own.
