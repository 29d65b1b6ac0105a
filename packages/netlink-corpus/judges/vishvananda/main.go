// Judge: vishvananda/netlink decodes each seed.
package main

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/vishvananda/netlink"
)

func judge(bytes []byte) map[string]interface{} {
	seen, facts, err := netlink.CorpusJudge(bytes)
	if err != nil {
		return map[string]interface{}{"verdict": "reject", "error": err.Error()}
	}
	if seen == 0 {
		return map[string]interface{}{"verdict": "na"}
	}
	answer := map[string]interface{}{"verdict": "accept"}
	if seen == 1 {
		answer["facts"] = facts
	}
	return answer
}

func main() {
	in := bufio.NewReader(os.Stdin)
	for {
		var size uint32
		if binary.Read(in, binary.LittleEndian, &size) != nil {
			return
		}
		bytes := make([]byte, size)
		if _, err := io.ReadFull(in, bytes); err != nil {
			return
		}
		line, err := json.Marshal(judge(bytes))
		if err != nil {
			panic(err)
		}
		fmt.Println(string(line))
	}
}
