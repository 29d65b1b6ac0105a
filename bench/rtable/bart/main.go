// Measures Go's bart.Table on the prefixes and hosts that run.mjs writes, and prints the same line of JSON as
// measure.mjs. Build it inside a checkout of github.com/gaissmai/bart (Go 1.24, or older with the iterators
// left out) and hand the program to `run.mjs --bart`.
package main

import (
	"encoding/binary"
	"fmt"
	"net/netip"
	"os"
	"runtime"
	"time"

	"github.com/gaissmai/bart"
)

type val struct{ id int }

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func best(n int, f func()) float64 {
	least := 1e18
	for r := 0; r < 3; r++ {
		t := time.Now()
		f()
		d := float64(time.Since(t).Nanoseconds()) / float64(n)
		if d < least {
			least = d
		}
	}
	return least
}

func main() {
	data, _ := os.ReadFile(os.Args[1])
	number := func(at int) int { return int(binary.LittleEndian.Uint32(data[at:])) }
	width, count, nhosts, nday, nrandom := number(0), number(4), number(8), number(12), number(16)
	at := 24
	addr := func(b []byte) netip.Addr {
		if width == 4 {
			return netip.AddrFrom4(*(*[4]byte)(b))
		}
		return netip.AddrFrom16(*(*[16]byte)(b))
	}
	pfx := make([]netip.Prefix, count)
	for i := range pfx {
		pfx[i] = netip.PrefixFrom(addr(data[at+i*width:]), int(data[at+count*width+i])).Masked()
	}
	at += count*width + count
	hosts := make([]netip.Addr, nhosts)
	for i := range hosts {
		hosts[i] = addr(data[at+i*width:])
	}
	at += nhosts * width
	integers := func(n int) []int {
		list := make([]int, n)
		for i := range list {
			list[i] = number(at + 4*i)
		}
		at += 4 * n
		return list
	}
	day := integers(nday)
	picks := integers(nrandom)
	values := make([]*val, count)
	for i := range values {
		values[i] = &val{i}
	}
	before := heap()
	t := new(bart.Table[*val])
	for i, p := range pfx {
		t.Insert(p, values[i])
	}
	bytes := float64(heap()-before) / float64(count)
	load := best(count, func() {
		x := new(bart.Table[*val])
		for i, p := range pfx {
			x.Insert(p, values[i])
		}
		runtime.KeepAlive(x)
	})
	sum := 0
	lookup := best(nhosts, func() {
		for _, h := range hosts {
			v, _ := t.Lookup(h)
			sum += v.id
		}
	})
	hot := best(nhosts, func() {
		for i := 0; i < nhosts; i++ {
			v, _ := t.Lookup(hosts[i&4095])
			sum += v.id
		}
	})
	checksum := 0
	for _, h := range hosts[:2000] {
		v, _ := t.Lookup(h)
		checksum += v.id
	}
	update := func(which []int) float64 {
		return best(len(which), func() {
			for _, i := range which {
				t = t.InsertPersist(pfx[i], &val{0})
			}
		})
	}
	updateDay := update(day[:100000])
	updateRandom := update(picks[:100000])
	fmt.Printf("{\"count\":%d,\"load\":%f,\"bytes\":%f,\"lookup\":%f,\"hot\":%f,\"day\":%f,\"random\":%f,\"checksum\":%d,\"answered\":%t}\n",
		count, load, bytes, lookup, hot, updateDay, updateRandom, checksum, sum > 0)
}
