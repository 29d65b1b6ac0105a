package target

import (
	"syscall"
	"testing"
)

// go test -fuzz FuzzNetlink, after: netlink-corpus export --to go --out . --target FuzzNetlink
func FuzzNetlink(f *testing.F) {
	f.Fuzz(func(t *testing.T, bytes []byte) {
		syscall.ParseNetlinkMessage(bytes)
	})
}
